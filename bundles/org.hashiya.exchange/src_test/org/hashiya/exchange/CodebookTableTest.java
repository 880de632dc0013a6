// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.tables.CodebookTable;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Codebook;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook that comes as a table. */
class CodebookTableTest {

	@TempDir
	@Nullable
	Path folder;

	private Path file(String name, String text) throws IOException {
		return Files.writeString(Objects.requireNonNull(folder).resolve(name), text);
	}

	private static Author author() {
		return new Author(new UUID(7, 7), Instant.parse("2026-01-02T03:04:05Z"), UUID::randomUUID);
	}

	private static ImportPlan plan(Taken taken, Path file) throws StudyProblem {
		try (ImportedProject codebook = CodebookImport.read(file, Progress.NONE)) {
			assertTrue(codebook.isCodebook());
			return codebook.plan(taken.study, Set.of(), author(), codebook.positions().reading(), Progress.NONE);
		}
	}

	private static Taken take(Taken taken, Path file) throws StudyProblem {
		ImportPlan plan = plan(taken, file);
		plan.contents().handOver(taken.store, Progress.NONE);
		taken.study = taken.study.apply(plan.act().change()).study();
		taken.report = plan.report();
		return taken;
	}

	private static List<String> paths(Taken taken) {
		Codebook codebook = taken.study.codebook();
		return codebook.list().stream().map(codebook::path).toList();
	}

	@Test
	void whatWasExportedComesBackWithoutLoss() throws StudyProblem, IOException {
		Taken from = new Taken();
		for (String path : List.of("Actors", "Actors/روسيا", "A/B", "Last, not \"least\"")) {
			from.study = from.study.apply(CodebookActs.create(from.study, null, path.replace('/', '∕'), null, "=a\nb", author()).change()).study();
		}
		Code actors = from.study.codebook().resolve("Actors");
		from.study = from.study.apply(CodebookActs.create(from.study, actors, "and/or", null, "", author()).change()).study();
		from.study = from.study.apply(CodebookActs.define(actors, "who acts", "states", "-people", author()).change()).study();
		for (boolean excel : new boolean[] { false, true }) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			new CsvTable(new CodebookTable(), new Csv.Form(excel, excel ? ';' : ',')).write(from.study, out, Progress.NONE);
			Path file = Files.write(Objects.requireNonNull(folder).resolve("codes-" + excel + ".csv"), out.toByteArray());
			Taken into = take(new Taken(), file);
			assertEquals(paths(from), paths(into));
			for (Code code : from.study.codebook().list()) {
				Code known = into.study.codebook().require(code.id());
				assertEquals(code.colour(), known.colour());
				assertEquals(code.parent(), known.parent());
				assertEquals(code.definition().text(), known.definition().text());
				assertEquals(code.definition().inclusion(), known.definition().inclusion());
				assertEquals(code.definition().exclusion(), known.definition().exclusion());
			}
			assertTrue(plan(into, file).isEmpty(), "again it changes nothing");
			assertEquals(Set.of(ImportFinding.SAME), Set.copyOf(plan(from, file).codes().stream().map(PlannedCode::finding).toList()));
		}
	}

	@Test
	void codesAreKnownByTheirPathsAndWhatIsNotSaidStays() throws StudyProblem, IOException {
		Taken taken = new Taken();
		taken.study = taken.study.apply(CodebookActs.createPath(taken.study, "Actors/روسيا", author()).change()).study();
		Code russia = taken.study.codebook().resolve("روسيا");
		take(taken, file("new.csv", "Path;Definition\nActors/روسيا;a state\nActors/States/Algeria;\n"));
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/States", "Actors/States/Algeria"), paths(taken));
		assertEquals(russia.id(), taken.study.codebook().resolve("روسيا").id());
		assertEquals(russia.colour(), taken.study.codebook().resolve("روسيا").colour());
	}

	@Test
	void aTableOfIdsAndDefinitionsRenamesAndRedefines() throws StudyProblem, IOException {
		Taken taken = take(new Taken(), file("a.csv", "code id,parent id,code,definition,colour,codable\n1,,Actors,who,#ABCDEF,no\n2,1,Women,,,\n"));
		assertEquals(List.of("Actors", "Actors/Women"), paths(taken));
		assertEquals(0xABCDEF, taken.study.codebook().resolve("Actors").colour().rgb());
		assertTrue(taken.study.codebook().resolve("Women").codable());
		assertTrue(!taken.study.codebook().resolve("Actors").codable());
		ImportPlan plan = plan(taken, file("b.csv", "code id\tcode\tdefinition\n2\tNisa\tnew\n1\tActors\twho\n"));
		assertEquals(List.of(ImportFinding.CHANGED, ImportFinding.SAME), plan.codes().stream().map(PlannedCode::finding).toList());
	}

	@Test
	void linesMayStandInAnyOrderAndGoRoundInACircle() throws StudyProblem, IOException {
		Taken taken = take(new Taken(), file("a.csv", "code path,code\nA/B/C,C\nA/B,B\nA,A\n"));
		assertEquals(List.of("A", "A/B", "A/B/C"), paths(taken));
		taken = take(new Taken(), file("b.csv", "code,code id,parent id\nX,1,2\nY,2,1\nZ,3,3\n"));
		assertEquals(List.of("Y", "Y/X", "Z"), paths(taken));
	}

	@Test
	void aPathThatContradictsNameAndPlaceIsToldWithWhatCounts() throws StudyProblem, IOException {
		Path file = file("a.csv", """
				code path,code,code id,parent id
				Actors,Actors,1,
				Actors/روسيا,روسيا,2,1
				Actors/روسيا/Oil,Oil,3,2
				Actors/Paris,فرنسا,4,1
				Actors/Paris/Banks,Banks,5,4
				Home/Kitchen,Kitchen,6,1
				Age,Time,7,
				Time/Past,Past,8,7
				Age/Future,Future,9,7
				Actors/House,House,10,
				Actors/New,,,
				""");
		Taken taken = take(new Taken(), file);
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/روسيا/Oil", "Actors/فرنسا", "Actors/فرنسا/Banks", "Actors/Kitchen", "Actors/House", "Actors/New", "Age", "Age/Past", "Age/Future"), paths(taken));
		assertEquals(List.of("Kitchen PATH_OTHERWISE", "فرنسا PATH_OTHERWISE", "Age NAME_OTHERWISE", "House NAME_OTHERWISE").stream().sorted().toList(),
				plan(taken, file).codes().stream().filter(code -> code.doubt() != null).map(code -> code.after().name() + " " + code.doubt()).sorted().toList());
		assertEquals(List.of("Actors/Paris", "Home/Kitchen"), examples(taken, ImportFinding.PATH_OTHERWISE));
		assertEquals(List.of("Actors/House", "Age"), examples(taken, ImportFinding.NAME_OTHERWISE));
	}

	private static List<String> examples(Taken taken, ImportFinding finding) {
		return Objects.requireNonNull(taken.report).lines().stream().filter(line -> line.finding() == finding).flatMap(line -> line.examples().stream()).toList();
	}

	/** Many a table has paths, and beside them short names of another kind or the ids of codes, without saying what stands above by ids. */
	@Test
	void aPathIsEnoughToSayThePlace() throws StudyProblem, IOException {
		Path file = file("a.csv", "code path,code,code id,parent id\nA,A,1,\nA/B,B,2,\n A/B/C ,C,3,\nA/D,,4,\n");
		Taken taken = take(new Taken(), file);
		assertEquals(List.of(), plan(taken, file).codes().stream().filter(code -> code.doubt() != null).toList());
	}

	@Test
	void aTableInAnotherEncodingIsRead() throws StudyProblem, IOException {
		Path file = Files.write(Objects.requireNonNull(folder).resolve("w.csv"), "code,definition\nنساء,تعريف المرأة في النص العربي كما هو معروف\n".getBytes(Charset.forName("windows-1256")));
		assertEquals(List.of("نساء"), paths(take(new Taken(), file)));
	}

	@Test
	void aTableOfPeopleIsNoneOfCodes() throws StudyProblem, IOException {
		for (String header : List.of("name,age", "Name;Age;Country", "id,name,age", "path\tsize")) {
			Path people = file("people.csv", header + "\n" + header.replaceAll("\\w+", "3") + "\n");
			assertEquals(StudyProblem.Kind.NO_CODEBOOK_TABLE, assertThrows(StudyProblem.class, () -> CodebookImport.read(people, Progress.NONE).close(), header).kind());
		}
		assertEquals(List.of("A"), paths(take(new Taken(), file("one.csv", "name\nA\n"))));
		assertEquals(List.of("A"), paths(take(new Taken(), file("two.csv", "name,description,age\nA,of a code,3\n"))));
		assertEquals(List.of("A"), paths(take(new Taken(), file("three.csv", "code,age\nA,3\n"))));
	}

	@Test
	void whatIsNoTableOfCodesIsRefusedAndADeepOneRead() throws StudyProblem, IOException {
		Path other = file("other.csv", "name of a person,age\nA,3\n");
		StudyProblem problem = assertThrows(StudyProblem.class, () -> CodebookImport.read(other, Progress.NONE).close());
		assertEquals(StudyProblem.Kind.NO_CODEBOOK_TABLE, problem.kind());
		assertEquals(List.of("name of a person, age", "code path, code, codable, colour, definition, inclusion, exclusion, code id, parent id"), problem.values());
		Path none = file("empty.csv", "");
		assertEquals(StudyProblem.Kind.NO_CODEBOOK_TABLE, assertThrows(StudyProblem.class, () -> CodebookImport.read(none, Progress.NONE).close()).kind());
		Path deep = file("deep.csv", "path\n" + "a/".repeat(5000) + "b\n");
		assertEquals(5001, take(new Taken(), deep).study.codebook().size());
	}
}
