package io.interviewedge.examples.ats.browser;

import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A demo with a language model, whose provider is a part of it, so that tests can have it say what they want. */
final class ModelInstallation extends TemporaryInstallation {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        Provider provider = Provider.openAi(Answer::good);
        TestPropertyValues.of(
                        "demo.ai.provider=openai",
                        "demo.ai.base-url=" + provider.url(),
                        "demo.ai.model=gpt-of-the-test",
                        "demo.ai.api-key=sk-secret-of-the-test")
                .applyTo(context);
        context.getBeanFactory().registerSingleton("provider", provider);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                provider.close();
            }
        });
    }
}
