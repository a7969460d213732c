package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class JarSizeTest {

    private static final int MAX_SIZE = 150_000;

    @Test
    void theJarIsSmall() throws Exception {
        Path classes = Path.of(CandidatePages.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(packed(classes)).isBetween(40_000, MAX_SIZE);
    }

    /** The size of a jar of these files. */
    private static int packed(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return (int) Files.size(classes);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar.size();
    }
}
