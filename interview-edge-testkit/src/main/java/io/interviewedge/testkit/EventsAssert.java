package io.interviewedge.testkit;

import io.interviewedge.event.SessionEventType;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the events of an interview or of a listener. */
abstract class EventsAssert<S extends EventsAssert<S, A>, A> extends AbstractAssert<S, A> {

    EventsAssert(A actual, Class<S> self) {
        super(actual, self);
    }

    /** The types of the events, in order. */
    abstract List<SessionEventType> types();

    /** Verifies that exactly these events happened, in this order. */
    public S hasExactlyEvents(SessionEventType... expected) {
        isNotNull();
        if (!types().equals(List.of(expected))) {
            failWithMessage("Expected exactly the events %s, but there are %s.", List.of(expected), types());
        }
        return myself;
    }

    /** Verifies that these events happened in this order; others may have happened before, between and after them. */
    public S hasEventsInOrder(SessionEventType... expected) {
        isNotNull();
        Iterator<SessionEventType> rest = types().iterator();
        for (SessionEventType type : expected) {
            if (!foundIn(rest, type)) {
                failWithMessage(
                        "Expected the events %s in this order, but there is no %s in its place in %s.",
                        List.of(expected), type, types());
            }
        }
        return myself;
    }

    private static boolean foundIn(Iterator<SessionEventType> rest, SessionEventType type) {
        while (rest.hasNext()) {
            if (rest.next().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** Verifies that none of these events happened. */
    public S hasNoEvent(SessionEventType... unexpected) {
        isNotNull();
        for (SessionEventType type : unexpected) {
            if (types().contains(type)) {
                failWithMessage("Expected no event %s, but there are %s.", type, types());
            }
        }
        return myself;
    }

    /** Verifies that this event happened that many times. */
    public S hasEvent(SessionEventType type, int times) {
        isNotNull();
        long found = types().stream().filter(type::equals).count();
        if (found != times) {
            failWithMessage(
                    "Expected the number of events %s to be %s, but it is %s: %s.", type, times, found, types());
        }
        return myself;
    }
}
