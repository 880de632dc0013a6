// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.hashiya.exchange.RefiLoss.Certainty;
import org.hashiya.exchange.RefiLoss.Kind;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.Unplaced;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RefiProfileTest {

	/** Half of the documents have one. */
	private static final Originals ORIGINALS = new Originals() {
		@Override
		public boolean has(Document document) {
			return document.id().getLeastSignificantBits() % 2 == 0;
		}

		@Override
		public InputStream open(Document document) {
			return InputStream.nullInputStream();
		}
	};

	private static ProjectFile file(Study study, RefiProfile profile) throws Exception {
		ProjectFile file = new ProjectFile(StudyInMemory.bytes(new RefiProject(profile), study));
		file.checkStructure();
		return file;
	}

	@Test
	void positionsAreInTheUnitsOfTheProgram() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		Coder coder = made.coder("x");
		Document document = made.document("d", "😀😀 روسيا");
		made.passage(document, "روسيا", coder, null, made.code("c", null, ""));
		for (RefiProfile profile : RefiProfile.values()) {
			ProjectFile file = file(made.study(), profile);
			Element selection = file.all("PlainTextSelection").getFirst();
			String text = file.text(file.all("TextSource").getFirst());
			int start = Integer.parseInt(selection.getAttribute("startPosition"));
			int end = Integer.parseInt(selection.getAttribute("endPosition"));
			assertEquals("روسيا", profile.countsUtf16() ? text.substring(start, end) : file.quote(selection), profile.name());
		}
		assertEquals(List.of(false, true, true, false, false), List.of(RefiProfile.values()).stream().map(RefiProfile::countsUtf16).toList());
	}

	@Test
	void namesAreMadeDifferentWhereTheProgramNeedsIt() throws Exception {
		StudyInMemory made = new StudyInMemory(2, "study");
		Code actors = made.code("Actors", null, "");
		Code process = made.code("Process", null, "");
		made.code("Interest", actors, "");
		made.code("interest", process, "");
		made.code("INTEREST", process, "");
		made.document("Text", "a");
		made.document("text", "b");
		assertEquals(List.of("Actors", "Interest", "Process", "interest", "INTEREST"), codes(made, RefiProfile.STANDARD));
		assertEquals(List.of("Actors", "Interest", "Process", "interest", "INTEREST (2)"), codes(made, RefiProfile.NVIVO));
		assertEquals(List.of("Actors", "Interest", "Process", "interest (Process)", "INTEREST (2)"), codes(made, RefiProfile.ATLASTI));
		assertEquals(List.of("Text", "text (2)"), file(made.study(), RefiProfile.QUALCODER).all("TextSource").stream().map(source -> source.getAttribute("name")).toList());
		RefiLoss renamed = RefiLoss.of(made.study(), RefiProfile.NVIVO, MemoForm.NOTES, Progress.NONE).stream().filter(loss -> loss.kind() == Kind.RENAMED).findFirst().orElseThrow();
		assertEquals(List.of("text → text (2)", "INTEREST → INTEREST (2)"), renamed.examples());
		assertEquals(2, renamed.count());
	}

	private static List<String> codes(StudyInMemory made, RefiProfile profile) throws Exception {
		return file(made.study(), profile).all("Code").stream().map(code -> code.getAttribute("name")).toList();
	}

	@Test
	void eachProfileSaysWhatItLosesOfThisStudyAndHowSureThatIs() throws Exception {
		StudyInMemory made = new StudyInMemory(3, "study");
		Coder coder = made.coder("x");
		Code a = made.code("a", null, "");
		Code b = made.code("b", a, "");
		made.elements.remove(b);
		made.add(b.withDefinition("new", "", "", Stamp.UNKNOWN));
		made.code("c", b, "");
		Variable variable = made.add(new Variable(made.id(), "v", Variable.Type.TEXT, ""));
		Document document = made.document("d", "😀 text", new VariableValue(variable.id(), "1"));
		made.add(new Case(made.id(), "unit", "", List.of(new VariableValue(variable.id(), "2")), List.of(), List.of(), List.of()));
		made.put(made.passage(document, "text", coder, null, a).waiting(0, new Unplaced("gone", "", "")));
		made.passages.get(document.id()).removeFirst();
		assertEquals(List.of("WAITING CERTAIN 1 [d]", "EARLIER_DEFINITIONS CERTAIN 1 [a/b]"), losses(made, RefiProfile.STANDARD));
		assertEquals(List.of("WAITING CERTAIN 1 [d]", "EARLIER_DEFINITIONS CERTAIN 1 [a/b]", "POSITIONS INFERRED 1 [d]", "COLOURS DOCUMENTED 3 [a, a/b, a/b/c]"), losses(made, RefiProfile.NVIVO));
		assertEquals(List.of("POSITIONS UNKNOWN 1 [d]", "VALUES REPORTED 1 [d]", "CASE_VALUES REPORTED 1 [unit]", "DEEP_CODES CLAIMED 1 [a/b/c]"),
				losses(made, RefiProfile.ATLASTI).subList(2, 6));
	}

	private static List<String> losses(StudyInMemory made, RefiProfile profile) throws Exception {
		return RefiLoss.of(made.study(), profile, MemoForm.NOTES, Progress.NONE).stream().map(loss -> loss.kind() + " " + loss.certainty() + " " + loss.count() + " " + loss.examples()).toList();
	}

	@Test
	void whatAProgramIsSaidNotToReadIsNeverCertain() {
		for (RefiProfile profile : RefiProfile.values()) {
			assertFalse(profile.limits().stream().anyMatch(limit -> limit.certainty() == Certainty.CERTAIN), profile.name());
		}
	}

	@Test
	void everyProfileOfRandomStudiesIsValid() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("refi profiles: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			Study study = RandomStudy.of(random.nextLong());
			for (RefiProfile profile : RefiProfile.values()) {
				ProjectFile file = file(study, profile);
				Schema.validate(file.qde(), "Project.xsd");
				RefiLoss.of(study, profile, MemoForm.NOTES, Progress.NONE);
				Study anonymous = new Excerpt(null, null, null, null, true).of(study, Progress.NONE);
				Schema.validate(new ProjectFile(StudyInMemory.bytes(new RefiProject(profile, ORIGINALS, MemoForm.DESCRIPTIONS), anonymous)).qde(), "Project.xsd");
				for (String kind : profile.needsUniqueNames() ? List.of("TextSource", "Case") : List.<String>of()) {
					Set<String> names = new HashSet<>();
					for (Element element : file.all(kind)) {
						assertTrue(names.add(element.getAttribute("name").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)), "seed " + seed + " round " + round + " " + profile);
					}
				}
			}
		}
	}
}
