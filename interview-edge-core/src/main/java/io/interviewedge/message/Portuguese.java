package io.interviewedge.message;

import java.util.Locale;

/** Portuguese, in words that Brazil and Portugal share. */
final class Portuguese {

    private Portuguese() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.forLanguageTag("pt"))
                .subject("A sua entrevista para a vaga de {job}[ na empresa {company}]")
                .text("""
                        Olá[, {candidate}]!

                        É com prazer que lhe enviamos este convite para uma entrevista online para a vaga de {job}[ na empresa {company}].[ Pedimos que \
                        conclua até {deadline}.]

                        Responda por escrito, uma pergunta de cada vez, quando lhe for mais conveniente. Não é necessário criar uma conta. Pode \
                        interromper a qualquer momento e continuar mais tarde com o mesmo link.

                        {link}[

                        Cordialmente,
                        {recruiter}]""")
                .shortText("A sua entrevista para {job}[ ({company})]: {link}")
                .scanInstruction("Leia o código com o seu telefone para abrir a entrevista.")
                .build();
    }
}
