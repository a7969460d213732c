package io.interviewedge.message;

import java.util.Locale;

/** English. */
final class English {

    private English() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.ENGLISH)
                .subject("Your interview for {job}[ at {company}]")
                .text("""
                        Hello[ {candidate}],

                        You are invited to an online interview for the position of {job}[ at {company}].[ Please finish by {deadline}.]

                        You answer in writing, one question at a time, whenever it suits you. You need no account. You can stop at any time and \
                        continue later with the same link.

                        {link}[

                        Kind regards,
                        {recruiter}]""")
                .shortText("Your interview for {job}[ at {company}]: {link}")
                .scanInstruction("Scan the code with your phone's camera to open the interview.")
                .build();
    }
}
