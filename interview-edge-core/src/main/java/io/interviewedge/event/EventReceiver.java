package io.interviewedge.event;

/** Where a host relays events to: a queue, a webhook, a mail server. */
@FunctionalInterface
public interface EventReceiver {

    /**
     * Takes an event. It may come again, with the same id, if the process ends before its receipt is recorded.
     *
     * @throws Exception if it was not taken; it is offered again by a later run, before any later event of its session
     */
    void receive(SessionEvent event) throws Exception;
}
