package io.interviewedge.examples.ats.bulk;

import io.interviewedge.examples.ats.csv.CandidateFile;
import io.interviewedge.examples.ats.csv.FileText;
import io.interviewedge.examples.ats.csv.Reading;
import io.interviewedge.examples.ats.csv.UnreadableFileException;
import io.interviewedge.examples.ats.job.JobCatalog;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads an uploaded file, and checks each of its lines. */
@Component
class FileReader {

    private final JobCatalog jobs;
    private final EarlierInvites earlier;
    private final int maxRows;
    private final Clock clock = Clock.systemUTC();

    FileReader(JobCatalog jobs, EarlierInvites earlier, @Value("${demo.bulk.max-rows}") int maxRows) {
        this.jobs = jobs;
        this.earlier = earlier;
        this.maxRows = maxRows;
    }

    int maxRows() {
        return maxRows;
    }

    /**
     * Reads a file.
     *
     * @param owner the recruiter's username
     * @throws UnreadableFileException if the file as a whole cannot be read
     */
    BulkImport read(byte[] file, Defaults defaults, Reading wanted, String owner) throws UnreadableFileException {
        CandidateFile read = CandidateFile.read(FileText.of(file, wanted.encoding()), wanted, maxRows);
        List<Row> rows = earlier.mark(new RowJudge(jobs, defaults, owner, clock).judge(read.lines()));
        return new BulkImport(owner, clock.instant(), rows, new Source(file, defaults, read.layout()));
    }
}
