package io.interviewedge.delivery;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The channels of a host, by id. Immutable. */
final class ChannelRegistry {

    private final Map<String, DeliveryChannel> byId = new LinkedHashMap<>();

    /**
     * Registers the channels.
     *
     * @throws ConfigurationException if an id is not allowed, or if two have the same id
     */
    ChannelRegistry(List<DeliveryChannel> channels) {
        for (DeliveryChannel channel : channels) {
            requireId(channel.id());
            if (byId.putIfAbsent(channel.id(), channel) != null) {
                throw new ConfigurationException(
                        "there are two channels called \"" + channel.id() + "\"; give each an id of its own");
            }
        }
    }

    private static void requireId(String id) {
        try {
            DeliveryRequest.requireChannel(id);
        } catch (InvalidValueException refused) {
            throw new ConfigurationException("the id of a " + refused.getMessage(), refused);
        }
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    @Nullable DeliveryChannel find(String id) {
        return byId.get(id);
    }
}
