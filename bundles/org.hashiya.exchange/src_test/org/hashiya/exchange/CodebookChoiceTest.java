// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook of which a person takes what they want: the rest stays as it is, and is offered again. */
class CodebookChoiceTest {

	private static final String ACTORS = "11111111-1111-4222-8333-000000000001";
	private static final String RUSSIA = "11111111-1111-4222-8333-000000000002";
	private static final String WOMEN = "11111111-1111-4222-8333-000000000003";
	private static final String HOME = "11111111-1111-4222-8333-000000000004";

	@TempDir
	@Nullable
	Path folder;

	private Path codebook(String name, String actors, String home) throws IOException {
		String xml = """
				<?xml version="1.0" encoding="utf-8"?>
				<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Quirkos 3"><Codes>
				<Code guid="%s" name="%s" isCodable="true" color="#ABCDEF"><Code guid="%s" name="روسيا" isCodable="true"/><Code guid="%s" name="نساء" isCodable="true"/></Code>
				<Code guid="%s" name="Home" isCodable="true" color="#101010"><Description>%s</Description></Code></Codes>
				<Sets><Set guid="11111111-1111-4222-8333-000000000009" name="People"><MemberCode guid="%s"/></Set></Sets></CodeBook>
				""".formatted(ACTORS, actors, RUSSIA, WOMEN, HOME, home, RUSSIA);
		return Taken.write(Objects.requireNonNull(folder), name, xml.getBytes(StandardCharsets.UTF_8));
	}

	private static ImportPlan plan(Taken taken, Path file, Set<UUID> leftOut) throws StudyProblem {
		try (ImportedProject project = RefiImport.read(file, Progress.NONE)) {
			Author author = new Author(new UUID(7, 7), Instant.parse("2026-01-02T03:04:05Z"), UUID::randomUUID);
			return project.plan(taken.study, Set.of(), author, project.positions().reading(), leftOut, Progress.NONE);
		}
	}

	private static void take(Taken taken, Path file, Set<UUID> leftOut) throws StudyProblem {
		ImportPlan plan = plan(taken, file, leftOut);
		plan.contents().handOver(taken.store, Progress.NONE);
		taken.study = taken.study.apply(plan.act().change()).study();
		taken.report = plan.report();
	}

	private static List<String> paths(Taken taken) {
		return taken.study.codebook().list().stream().map(Code::id).map(taken.study.codebook()::path).sorted().toList();
	}

	private static List<ImportFinding> findings(ImportPlan plan) {
		return plan.codes().stream().map(PlannedCode::finding).toList();
	}

	@Test
	void eachCodeIsPlannedAsTheFileHasIt() throws StudyProblem, IOException {
		Taken taken = new Taken();
		ImportPlan first = plan(taken, codebook("a.qdc", "Actors", "a place"), Set.of());
		assertEquals(List.of("Actors", "روسيا", "نساء", "Home"), first.codes().stream().map(code -> code.after().name()).toList());
		assertEquals(UUID.fromString(ACTORS), first.codes().get(1).parent());
		assertEquals(List.of(ImportFinding.CODE, ImportFinding.CODE, ImportFinding.CODE, ImportFinding.CODE), findings(first));

		taken.take(codebook("a.qdc", "Actors", "a place"));
		assertEquals(List.of(ImportFinding.CHANGED, ImportFinding.SAME, ImportFinding.SAME, ImportFinding.CHANGED), findings(plan(taken, codebook("b.qdc", "Who acts", "where one is known"), Set.of())));
	}

	@Test
	void whatIsLeftOutDoesNotComeNorWhatStandsBelowIt() throws StudyProblem, IOException {
		Taken taken = new Taken();
		take(taken, codebook("a.qdc", "Actors", ""), Set.of(UUID.fromString(ACTORS)));
		assertEquals(List.of("Home"), paths(taken));
		assertEquals(0, taken.study.sets().size(), "a set of codes that nobody wants is not wanted");
		assertEquals(3, taken.report().count(ImportFinding.NOT_CHOSEN));
		assertEquals(0, taken.report().count(ImportFinding.DANGLING));

		take(taken, codebook("a.qdc", "Actors", ""), Set.of(UUID.fromString(WOMEN)));
		assertEquals(List.of("Actors", "Actors/روسيا", "Home"), paths(taken));
		assertEquals(List.of(UUID.fromString(RUSSIA)), taken.study.sets().list().getFirst().codes());
	}

	@Test
	void aChangeThatIsNotWantedIsOfferedAgain() throws StudyProblem, IOException {
		Taken taken = new Taken().take(codebook("a.qdc", "Actors", "a place"));
		Path later = codebook("b.qdc", "Who acts", "where one is known");
		take(taken, later, Set.of(UUID.fromString(ACTORS)));
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/نساء", "Home"), paths(taken));
		assertEquals("where one is known", taken.study.codebook().resolve("Home").definition().text());

		assertEquals(List.of(ImportFinding.CHANGED, ImportFinding.SAME, ImportFinding.SAME, ImportFinding.SAME), findings(plan(taken, later, Set.of())));
		take(taken, later, Set.of());
		assertEquals(List.of("Home", "Who acts", "Who acts/روسيا", "Who acts/نساء"), paths(taken));
	}

	@Test
	void codesAreKnownByTheirPaths() throws StudyProblem, IOException {
		Taken taken = new Taken().take(codebook("a.qdc", "Actors", ""));
		String xml = """
				<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x"><Codes><Code guid="22222222-1111-4222-8333-000000000001" name="Actors" isCodable="true">
				<Code guid="22222222-1111-4222-8333-000000000002" name="روسيا" isCodable="true"/></Code></Codes></CodeBook>
				""";
		ImportPlan plan = plan(taken, Taken.write(Objects.requireNonNull(folder), "c.qdc", xml.getBytes(StandardCharsets.UTF_8)), Set.of());
		assertEquals(List.of(ImportFinding.MATCHED, ImportFinding.MATCHED), findings(plan));
		assertEquals(UUID.fromString(RUSSIA), plan.codes().get(1).after().id());
	}
}
