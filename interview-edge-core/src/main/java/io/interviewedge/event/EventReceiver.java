package io.interviewedge.event;

/** Where a host relays events to: a queue, a webhook, a mail server. */
@FunctionalInterface
public interface EventReceiver {

    /**
     * Takes an event. It may come again, with the same id, if the process ends before it is recorded that the event was
     * taken. Give up by yourself after a while, well within the relay's lease.
     *
     * @throws Exception if it was not taken; a later run offers it again, before any later event of its session. An
     *     {@code Error} counts as well, unless the JVM itself is in trouble: that one ends the run
     */
    void receive(SessionEvent event) throws Exception;
}
