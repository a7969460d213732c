package io.interviewedge.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** What all of it ran on: figures of another machine are other figures. */
public final class Machine {

    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    public static String describe() {
        return SYSTEM.getAvailableProcessors() + " processors, " + SYSTEM.getName() + " " + SYSTEM.getArch() + ", "
                + System.getProperty("java.vm.name") + " " + Runtime.version() + ", client and server on it together. "
                + load();
    }

    /** Above the number of processors, somebody else was at work as well. */
    public static String load() {
        return "Load of the last minute: " + Report.number(SYSTEM.getSystemLoadAverage()) + ".";
    }
}
