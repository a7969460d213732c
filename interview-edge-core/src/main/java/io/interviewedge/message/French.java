package io.interviewedge.message;

import java.util.Locale;

/** French, with the polite vous, and no form that depends on the reader's gender. */
final class French {

    private French() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.FRENCH)
                .subject("Votre entretien pour le poste « {job} »[ chez {company}]")
                .text("""
                        Bonjour[ {candidate}],

                        Nous vous invitons à un entretien en ligne pour le poste « {job} »[ chez {company}].[ Merci de terminer avant le {deadline}.]

                        Vous répondez par écrit, une question à la fois, quand cela vous convient. Aucun compte n’est nécessaire. Vous pouvez vous \
                        interrompre à tout moment et reprendre plus tard avec le même lien.

                        {link}[

                        Cordialement,
                        {recruiter}]""")
                .shortText("Votre entretien pour {job}[ chez {company}] : {link}")
                .scanInstruction("Scannez le code avec l’appareil photo de votre téléphone pour ouvrir l’entretien.")
                .build();
    }
}
