package io.interviewedge.examples.ats.delivery;

import io.interviewedge.delivery.DeliveryChannel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of the channels on the pages. Templates use this bean by name. */
@Component("ways")
public final class Ways {

    private static final Map<String, String> NAMES = Map.of(DeliveryChannel.EMAIL, "email", DeliveryChannel.SMS, "SMS");

    Ways() {}

    public static String name(String channel) {
        return NAMES.getOrDefault(channel, channel);
    }
}
