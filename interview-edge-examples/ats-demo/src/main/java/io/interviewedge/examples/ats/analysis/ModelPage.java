package io.interviewedge.examples.ats.analysis;

/**
 * The model in the settings, as the page shows it. There is no key in it.
 *
 * @param prompt the id of the instructions
 * @param hash of the instructions
 */
record ModelPage(String provider, String baseUrl, String model, boolean hasKey, String prompt, String hash) {

    static ModelPage of(LanguageModel model) {
        String[] prompt = model.analyzer().prompt().split(" ", 2);
        return new ModelPage(
                model.protocol().id(), model.baseUrl().toString(), model.name(), model.hasKey(), prompt[0], prompt[1]);
    }
}
