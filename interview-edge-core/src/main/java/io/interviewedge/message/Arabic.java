package io.interviewedge.message;

import java.util.Locale;

/** Standard Arabic, with the polite plural, which does not depend on the reader's gender. */
final class Arabic {

    private Arabic() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.forLanguageTag("ar"))
                .subject("مقابلتكم لوظيفة {job}[ لدى {company}]")
                .text("""
                        مرحبًا[ {candidate}]،

                        يسرّنا دعوتكم إلى مقابلة عبر الإنترنت لوظيفة {job}[ لدى {company}].[ يُرجى إكمالها قبل {deadline}.]

                        تجيبون كتابةً عن سؤال واحد في كل مرة، في الوقت الذي يناسبكم. لا حاجة إلى إنشاء حساب. يمكنكم التوقف في أي وقت والمتابعة \
                        لاحقًا عبر الرابط نفسه.

                        {link}[

                        مع أطيب التحيات،
                        {recruiter}]""")
                .shortText("مقابلتكم لوظيفة {job}[ لدى {company}]: {link}")
                .scanInstruction("امسحوا الرمز بكاميرا الهاتف لفتح المقابلة.")
                .build();
    }
}
