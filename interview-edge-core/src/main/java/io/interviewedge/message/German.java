package io.interviewedge.message;

import java.util.Locale;

/** German, with the polite Sie. */
final class German {

    private German() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.GERMAN)
                .subject("Ihr Interview für {job}[ bei {company}]")
                .text("""
                        Guten Tag[ {candidate}],

                        wir laden Sie zu einem Online-Interview für die Stelle „{job}“[ bei {company}] ein.[ Bitte schließen Sie es bis zum {deadline} ab.]

                        Sie antworten schriftlich, eine Frage nach der anderen, wann es Ihnen passt. Ein Konto brauchen Sie nicht. Sie können \
                        jederzeit unterbrechen und später mit demselben Link weitermachen.

                        {link}[

                        Freundliche Grüße
                        {recruiter}]""")
                .shortText("Ihr Interview für {job}[ bei {company}]: {link}")
                .scanInstruction("Scannen Sie den Code mit der Kamera Ihres Telefons, um das Interview zu öffnen.")
                .build();
    }
}
