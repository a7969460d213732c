package io.interviewedge.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardingStoreTest {

    static Stream<Method> methods() {
        return Stream.of(SessionStore.class.getMethods());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noMethodFallsBackToItsDefault(Method method) throws NoSuchMethodException {
        assertThat(ForwardingStore.class
                        .getMethod(method.getName(), method.getParameterTypes())
                        .getDeclaringClass())
                .isEqualTo(ForwardingStore.class);
    }
}
