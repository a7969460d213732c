package io.interviewedge.message;

import java.util.Locale;

/** Spanish, with the polite usted, as Spain and America both write it. */
final class Spanish {

    private Spanish() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.forLanguageTag("es"))
                .subject("Su entrevista para el puesto de {job}[ en {company}]")
                .text("""
                        Hola[, {candidate}]:

                        Le invitamos a una entrevista en línea para el puesto de {job}[ en {company}].[ Le rogamos que termine antes del {deadline}.]

                        Responderá por escrito, una pregunta a la vez, cuando le resulte más cómodo. No necesita ninguna cuenta. Puede detenerse en \
                        cualquier momento y continuar más tarde con el mismo enlace.

                        {link}[

                        Saludos cordiales,
                        {recruiter}]""")
                .shortText("Su entrevista para {job}[ en {company}]: {link}")
                .scanInstruction("Escanee el código con la cámara de su teléfono para abrir la entrevista.")
                .build();
    }
}
