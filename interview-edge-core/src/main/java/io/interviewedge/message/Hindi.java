package io.interviewedge.message;

import java.util.Locale;

/** Hindi, with the polite आप. */
final class Hindi {

    private Hindi() {}

    static MessageTemplate template() {
        return MessageTemplate.in(Locale.forLanguageTag("hi"))
                .subject("[{company} में ]{job} पद के लिए आपका साक्षात्कार")
                .text("""
                        नमस्ते[ {candidate}],

                        हम आपको[ {company} में] {job} पद के ऑनलाइन साक्षात्कार के लिए आमंत्रित करते हैं।[ कृपया इस समय तक साक्षात्कार पूरा करें: \
                        {deadline}।]

                        आप अपनी सुविधा के अनुसार, एक बार में एक प्रश्न का लिखित उत्तर देंगे। खाता बनाने की आवश्यकता नहीं है। आप कभी भी रुक सकते हैं और \
                        बाद में इसी लिंक से जारी रख सकते हैं।

                        {link}[

                        सादर,
                        {recruiter}]""")
                .shortText("[{company} में ]{job} पद के लिए आपका साक्षात्कार: {link}")
                .scanInstruction("साक्षात्कार खोलने के लिए अपने फ़ोन के कैमरे से कोड स्कैन करें।")
                .build();
    }
}
