// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableMaker.Table;
import org.hashiya.exchange.internal.tables.CodebookTable;
import org.hashiya.exchange.internal.tables.CodingsTable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;

class ExportersTest {

	private static final TableMaker MAKER = (study, progress) -> new Table(List.of(), List.of());

	private static Exporter find(String file, @Nullable What what) throws StudyProblem {
		return Exporters.find(Path.of(file), what, new ExportOptions(true, MAKER));
	}

	@Test
	void theEndingSaysTheFormat() throws StudyProblem {
		Csv.Form excel = new Csv.Form(true, ',');
		assertEquals(new CsvTable(new CodingsTable(), excel), find("a.csv", null));
		assertEquals(new CsvTable(new CodebookTable(), excel), find("a.b.CSV", What.CODEBOOK));
		assertEquals(new XlsxTable(new CodingsTable()), find("a.xlsx", null));
		assertEquals(new MarkedTextHtml(null), find("a.html", null));
		assertEquals(new StudyReportHtml(null, MAKER), find("a.html", What.REPORT));
		assertInstanceOf(RefiCodebook.class, find("a.qdc", null));
		assertInstanceOf(RefiProject.class, find("folder.csv/مشروع.QDPX", null));
	}

	@Test
	void whatNoFormatHoldsIsNamed() {
		for (String file : List.of("a.docx", "a", "a.", ".", "/")) {
			assertEquals(Kind.UNKNOWN_FILE_KIND, assertThrows(StudyProblem.class, () -> find(file, null)).kind(), file);
		}
		StudyProblem problem = assertThrows(StudyProblem.class, () -> find("a.qdc", What.FREQUENCIES));
		assertEquals(Kind.UNKNOWN_FILE_KIND, problem.kind());
		assertEquals(List.of("qdc"), problem.values());
		assertEquals(Path.of("a.qdc"), problem.file());
	}

	@Test
	void frequenciesNeedTheirTable() {
		assertThrows(IllegalArgumentException.class, () -> Exporters.find(Path.of("a.csv"), What.FREQUENCIES, ExportOptions.DEFAULT));
	}
}
