package io.interviewedge.examples.ats.browser;

import io.interviewedge.examples.ats.http.Tables;
import io.interviewedge.testsupport.browser.Chromium;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test an empty {@link Demo} and its {@link Visitors}, and afterwards asks whether the pages were quiet. */
class BrowserExtension
        implements ExecutionCondition,
                BeforeAllCallback,
                AfterAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent() || Chromium.isRequired()) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
        }
        LoggerFactory.getLogger(context.getRequiredTestClass()).warn(Chromium.MISSING);
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    /** Playwright writes its constants in lower case by the default locale, and under Turkish rules they are others. */
    @Override
    public void beforeAll(ExtensionContext context) {
        store(context).put(Locale.class, Locale.getDefault());
        Locale.setDefault(Locale.ENGLISH);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Locale.setDefault(store(context).get(Locale.class, Locale.class));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        Demo demo = new Demo(application);
        Tables.empty(application);
        Store everywhere = store(context.getRoot());
        Chromium chromium =
                everywhere.computeIfAbsent(Chromium.class, key -> Chromium.launch(PATIENCE), Chromium.class);
        RecruiterLogins logins = everywhere.computeIfAbsent(
                RecruiterLogins.class, key -> new RecruiterLogins(chromium.browser()), RecruiterLogins.class);
        store(context).put(Demo.class, demo);
        store(context).put(Visitors.class, new Visitors(logins, demo.address()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitors visitors = store(context).get(Visitors.class, Visitors.class);
        if (context.getExecutionException().isPresent()) {
            visitors.leaveScreenshots(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        visitors.leave();
        if (context.getExecutionException().isEmpty()) {
            visitors.assertQuiet();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Demo.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).get(parameter.getParameter().getType());
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
