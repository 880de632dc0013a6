// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.tables.CodingsTable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Ordered;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;

class ExcerptTest {

	private final StudyInMemory made = new StudyInMemory(1, "study");
	private final Coder amal = made.coder("أمل");
	private final Coder ben = made.coder("Ben");
	private final Code above = made.code("above", null, "");
	private final Code below = made.code("below", above, "");
	private final Code other = made.code("other", null, "");
	private final Document one = made.document("one", "alpha beta gamma");
	private final Document two = made.document("two", "delta");
	private final Passage both = made.passage(one, "alpha", amal, null, below, other);
	private final Passage bens = made.passage(one, "beta", ben, null, other);
	private final Passage far = made.passage(two, "delta", amal, null, other);

	private static Excerpt of(@Nullable Set<UUID> documents, @Nullable Set<UUID> codes, @Nullable Set<UUID> coders, @Nullable Set<UUID> cases) {
		return new Excerpt(documents, codes, coders, cases, false);
	}

	private static List<UUID> ids(Ordered<? extends Element> elements) {
		return elements.list().stream().map(Element::id).toList();
	}

	private static List<UUID> passages(Study study, Document document) throws Exception {
		return study.passages(document, Progress.NONE).list().stream().map(Passage::id).toList();
	}

	@Test
	void allOfItIsTheStudyItself() throws Exception {
		Study study = made.study();
		assertSame(study, Excerpt.ALL.of(study, Progress.NONE));
	}

	@Test
	void codesKeepTheirPathsAndPassagesLoseTheOthers() throws Exception {
		Study part = of(null, Set.of(below.id()), null, null).of(made.study(), Progress.NONE);
		assertEquals(List.of(above, below), part.codebook().list());
		assertEquals(List.of(both.id()), passages(part, one));
		assertEquals(1, part.passages(one, Progress.NONE).list().getFirst().codings().size());
		assertEquals(List.of(), passages(part, two));
		assertEquals("alpha beta gamma", part.text(one, Progress.NONE).string());
	}

	@Test
	void codersTakeTheirCodingsAndMemosWithThem() throws Exception {
		made.add(new Memo(made.id(), new Target(ElementKind.DOCUMENT, one.id()), "", "", "Ben's", new Stamp(null, ben.id()), Stamp.UNKNOWN));
		Memo kept = made.add(new Memo(made.id(), new Target(ElementKind.DOCUMENT, one.id()), "", "", "hers", new Stamp(null, amal.id()), Stamp.UNKNOWN));
		Study part = of(null, null, Set.of(amal.id()), null).of(made.study(), Progress.NONE);
		assertEquals(List.of(both.id()), passages(part, one));
		assertEquals(List.of(amal.id()), ids(part.coders()));
		assertEquals(List.of(kept.id()), ids(part.memos()));
	}

	@Test
	void whatIsChosenByDocumentTellsNothingOfTheRest() throws Exception {
		made.memo(null, "free", "about anything");
		made.memo(new Target(ElementKind.DOCUMENT, two.id()), "", "on two");
		made.memo(new Target(ElementKind.PASSAGE, far.id(), two.id()), "", "on far");
		Memo kept = made.memo(new Target(ElementKind.PASSAGE, bens.id(), one.id()), "", "kept");
		Study part = of(Set.of(one.id()), null, null, null).of(made.study(), Progress.NONE);
		assertEquals(List.of(one.id()), ids(part.documents()));
		assertEquals(List.of(kept.id()), ids(part.memos()));
		String project = new String(StudyInMemory.bytes(new MarkedTextHtml("en"), part), StandardCharsets.UTF_8);
		assertFalse(project.contains("delta") || project.contains("about anything"));
	}

	@Test
	void casesBringTheirDocumentsAndOfOthersTheirPassages() throws Exception {
		Case unit = made.add(new Case(made.id(), "unit", "", List.of(), List.of(two.id()), List.of(new Target(ElementKind.PASSAGE, bens.id(), one.id())), List.of()));
		made.add(new Case(made.id(), "else", "", List.of(), List.of(one.id()), List.of(), List.of()));
		Study part = of(null, null, null, Set.of(unit.id())).of(made.study(), Progress.NONE);
		assertEquals(List.of(one.id(), two.id()), ids(part.documents()));
		assertEquals(List.of(bens.id()), passages(part, one));
		assertEquals(List.of(far.id()), passages(part, two));
		assertEquals(List.of(unit.id()), ids(part.cases()));
	}

	@Test
	void anonymousCodersAreNumberedAndNowhereNamed() throws Exception {
		made.passage(two, 0, 3, ben, Instant.EPOCH, below);
		Study part = new Excerpt(null, null, null, null, true).of(made.study(), Progress.NONE);
		assertEquals(List.of("Coder 1", "Coder 2"), part.coders().list().stream().map(Coder::name).toList());
		for (Exporter exporter : List.of(new CsvTable(new CodingsTable(), Csv.Form.PLAIN), new MarkedTextHtml("en"), new RefiProject())) {
			byte[] bytes = StudyInMemory.bytes(exporter, part);
			String text = exporter instanceof RefiProject ? new String(new ProjectFile(bytes).qde(), StandardCharsets.UTF_8) : new String(bytes, StandardCharsets.UTF_8);
			for (String secret : List.of("أمل", "Ben", amal.id().toString(), ben.id().toString())) {
				assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains(secret.toLowerCase(java.util.Locale.ROOT)), secret);
			}
		}
		Passage passage = part.passages(two, Progress.NONE).list().getFirst();
		assertNotEquals(ben.id(), passage.coder());
		assertTrue(part.coders().contains(passage.coder()));
	}

	@Test
	void partsOfRandomStudiesHoldNothingElse() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("excerpts: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			Study study = RandomStudy.of(random.nextLong());
			Excerpt excerpt = new Excerpt(some(random, study.documents().list().stream()), some(random, study.codebook().list().stream()), some(random, study.coders().list().stream()),
					some(random, study.cases().list().stream()), random.nextBoolean());
			Study part = excerpt.of(study, Progress.NONE);
			ProjectFile file = new ProjectFile(StudyInMemory.bytes(new RefiProject(), part));
			file.checkStructure();
			Set<UUID> chosen = excerpt.documents();
			assertTrue(chosen == null || chosen.containsAll(ids(part.documents())), "seed " + seed);
			Set<UUID> codes = excerpt.codes();
			for (Document document : part.documents().list()) {
				for (Passage passage : part.passages(document, Progress.NONE).list()) {
					assertTrue(codes == null || passage.codings().stream().allMatch(coding -> codes.contains(coding.code())), "seed " + seed);
				}
			}
		}
	}

	private static @Nullable Set<UUID> some(Random random, Stream<? extends Element> elements) {
		return random.nextBoolean() ? null : elements.filter(element -> random.nextBoolean()).map(Element::id).collect(java.util.stream.Collectors.toSet());
	}
}
