package org.keruen.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.issue.Issue;
import org.keruen.report.text.Paper;

class ProblemTest {
    private record Broken(String code, String what) implements Issue {
        @Override
        public String where() {
            return "--from";
        }

        @Override
        public String fix() {
            return "write \"Xi'an\"";
        }
    }

    private final List<Broken> issues =
            List.of(new Broken("REQ-001", "no such place"), new Broken("REQ-020", "no day"));

    @Test
    void the_first_problem_is_the_document_and_all_are_listed() {
        String json = ProblemJson.write(issues, 2).replaceAll("\\s+", " ");
        assertThat(json)
                .contains("\"type\" : \"urn:keruen:error:REQ-001\"")
                .contains("\"title\" : \"The question cannot be asked like this\"")
                .contains("\"exitCode\" : 2")
                .contains("\"fix\" : \"write \\\"Xi'an\\\"\"")
                .contains("urn:keruen:error:REQ-020");
    }

    @Test
    void people_read_code_what_where_and_how_to_mend_it() {
        assertThat(ProblemText.write(issues.subList(0, 1), Paper.plain()))
                .isEqualTo("REQ-001 no such place (--from)\n        → write \"Xi'an\"\n");
    }
}
