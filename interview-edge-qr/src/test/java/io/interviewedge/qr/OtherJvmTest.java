package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.encoder.Encoder;
import io.interviewedge.InterviewEdge;
import io.interviewedge.testsupport.OtherJvm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** What this module needs of a JVM, found out in one that has no more. */
class OtherJvmTest {

    private static final String MODULE = "io.interviewedge.qr";

    @TempDir
    private Path directory;

    @Test
    void onTheModulePathCodesNeedNothingOfTheJdkButItsBase() throws Exception {
        OtherJvm jvm = new OtherJvm(directory);

        assertThat(jvm.run(
                        "-p",
                        OtherJvm.path(QrCode.class, InterviewEdge.class, Encoder.class, Logger.class),
                        "--patch-module",
                        MODULE + "=" + OtherJvm.path(DrawInAnotherJvm.class),
                        "--limit-modules",
                        MODULE,
                        "-m",
                        MODULE + "/" + DrawInAnotherJvm.class.getName()))
                .containsExactly("PNG", "SVG", "terminal", "PNG with logo", "SVG with logo");
    }
}
