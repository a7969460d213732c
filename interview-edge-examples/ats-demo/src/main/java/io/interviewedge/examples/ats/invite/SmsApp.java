package io.interviewedge.examples.ats.invite;

import io.interviewedge.share.ShareLinks;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The SMS app of the visitor's device, guessed from the browser. Each kind reads a different form of the link. */
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

    /** An iPad may identify itself as a Macintosh. Messages on macOS reads the same form as on an iPad. */
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
