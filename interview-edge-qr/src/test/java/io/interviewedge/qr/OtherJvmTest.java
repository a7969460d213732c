package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.OtherJvm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this module needs of a JVM, found out in one that has no more. */
class OtherJvmTest {

    private static final String MODULE = "io.interviewedge.qr";
    private static final String MAIN = DrawInAnotherJvm.class.getName();

    @TempDir
    private Path directory;

    @Test
    void onTheModulePathCodesNeedNothingOfTheJdkButItsBase() throws Exception {
        String modules = OtherJvm.paths(
                "io.interviewedge.qr.QrCode",
                "io.interviewedge.InterviewEdge",
                "com.google.zxing.Reader",
                "org.slf4j.Logger");

        assertThat(new OtherJvm(directory)
                        .run(
                                "-p",
                                modules,
                                "--patch-module",
                                MODULE + "=" + OtherJvm.path(MAIN),
                                "--limit-modules",
                                MODULE,
                                "-m",
                                MODULE + "/" + MAIN))
                .containsExactly("PNG", "SVG", "terminal", "PNG with logo", "SVG with logo");
    }
}
