// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Author;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable.Type;
import org.hashiya.model.VariableActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that go out as a table and come in again. */
class ValuesTableTest {

	private final Author amal = new Author(UUID.randomUUID(), Instant.parse("2026-01-01T00:00:00Z"), UUID::randomUUID);
	private Study study = Study.empty(new StudyInfo(UUID.randomUUID(), "Study", Stamp.UNKNOWN), (hash, progress) -> {
		throw new AssertionError("no text is asked for");
	});

	@TempDir
	Path folder = Path.of("");

	ValuesTableTest() throws StudyProblem {
		for (String name : List.of("سعاد", "Ali")) {
			study = study.apply(CaseActs.create(study, name, amal).change()).study();
		}
		String[][] values = { { "text", "=1+1" }, { "boolean", "yes" }, { "integer", "-5" }, { "decimal", "1.50" }, { "date", "2025-01-22" }, { "date-time", "2025-01-22 10:30" }, { "long", "123456789012345678" },
				{ "old", "1850-05-06" }, { "zone", "2025-01-22T10:30:00+01:00" } };
		Type[] types = { Type.TEXT, Type.BOOLEAN, Type.INTEGER, Type.DECIMAL, Type.DATE, Type.DATE_TIME, Type.INTEGER, Type.DATE, Type.DATE_TIME };
		for (int i = 0; i < values.length; i++) {
			study = study.apply(VariableActs.create(study, values[i][0], types[i], "", amal).change()).study();
			study = study.apply(VariableActs.set(CaseActs.resolve(study, "سعاد"), VariableActs.resolve(study, values[i][0]), values[i][1], amal).orElseThrow().change()).study();
		}
	}

	private ValueTable.Plan again(String name, Exporter exporter) throws StudyProblem, IOException {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			exporter.write(study, out, Progress.NONE);
		}
		return ValueTable.plan(study, TableFile.read(file, Progress.NONE).cells(), false, name, amal);
	}

	@Test
	void allTypesComeBackAsTheyWent() throws Exception {
		for (ValueTable.Plan plan : List.of(again("t.xlsx", new XlsxTable(new ValuesTable(false))), again("t.csv", new CsvTable(new ValuesTable(false), new Csv.Form(true, ';'))))) {
			assertEquals(List.of(), plan.faults());
			assertEquals(List.of(), plan.newVariables());
			assertEquals(9, plan.cells().size());
			assertEquals(Optional.empty(), plan.act(), plan.cells().toString());
		}
	}
}
