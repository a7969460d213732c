package io.interviewedge.message;

import java.util.Locale;

/** Chinese in simplified characters, with the polite 您. */
final class SimplifiedChinese {

    private SimplifiedChinese() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.forLanguageTag("zh-Hans"))
                .subject("面试邀请：{job}[（{company}）]")
                .text("""
                        [{candidate}，]您好！

                        诚邀您参加[ {company} ]“{job}”职位的在线面试。[请在 {deadline} 之前完成。]

                        面试以书面形式进行，每次回答一个问题，时间由您安排。无需注册账号。您可以随时中断，之后通过同一链接继续。

                        {link}[

                        祝您面试顺利！
                        {recruiter}]""")
                .shortText("面试邀请：{job}[（{company}）] {link}")
                .scanInstruction("请用手机相机扫描二维码，打开面试。")
                .build();
    }
}
