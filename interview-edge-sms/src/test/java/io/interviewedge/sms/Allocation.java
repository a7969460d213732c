package io.interviewedge.sms;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory this thread has asked for. */
final class Allocation {

    private Allocation() {}

    static long ofThisThread() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
