package io.interviewedge.examples.ats.invite;

import io.interviewedge.share.ShareLinks;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What opens text messages on the visitor's device, as far as the browser says. Each kind reads another form of the
 * link.
 */
enum SmsApp {
    IOS {
        @Override
        URI of(ShareLinks share) {
            return share.smsForIos();
        }
    },
    ANDROID {
        @Override
        URI of(ShareLinks share) {
            return share.smsForAndroid();
        }
    },
    OTHER {
        @Override
        URI of(ShareLinks share) {
            return share.sms();
        }
    };

    abstract URI of(ShareLinks share);

    /** An iPad may call itself a Macintosh; Messages of macOS reads what an iPad reads. */
    static SmsApp onDevice(@Nullable String userAgent) {
        if (userAgent == null) {
            return OTHER;
        }
        if (userAgent.contains("Android")) {
            return ANDROID;
        }
        return userAgent.contains("iPhone") || userAgent.contains("iPad") || userAgent.contains("Macintosh")
                ? IOS
                : OTHER;
    }
}
