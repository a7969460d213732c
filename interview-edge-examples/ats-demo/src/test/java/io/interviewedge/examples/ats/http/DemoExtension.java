package io.interviewedge.examples.ats.http;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one running {@link Demo} to all tests that ask for it, as the others left it, and one {@link SendingDemo},
 * which each finds empty. Both are stopped after the last test.
 */
public final class DemoExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(DemoExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Demo.class || type == SendingDemo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store shared = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == Demo.class
                ? shared.computeIfAbsent(Demo.class, type -> Demo.start(), Demo.class)
                : shared.computeIfAbsent(SendingDemo.class, type -> SendingDemo.start(), SendingDemo.class)
                        .emptied();
    }
}
