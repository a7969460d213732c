package io.interviewedge.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which of several channels a {@link RecordingChannel} parameter stands for. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChannelId {

    /** The id of the channel, such as {@code email} or {@code sms}. */
    String value();
}
