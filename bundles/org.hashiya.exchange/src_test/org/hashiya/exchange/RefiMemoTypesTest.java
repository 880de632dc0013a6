// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.hashiya.exchange.RefiLoss.Kind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The standard has no types of memos: they go out as sets, and descriptions of notes stay what they were. */
class RefiMemoTypesTest {

	private static final String NOTE = "<Notes><Note guid=\"" + guid(80) + "\" name=\"Title\"><Description>%s</Description><PlainTextContent>text</PlainTextContent></Note></Notes>";

	@TempDir
	Path folder = Path.of("");

	private Taken take(String origin, String content) throws Exception {
		return new Taken().take(Taken.write(folder, "in.qde", RefiTwinsTest.project(origin, content).getBytes(StandardCharsets.UTF_8)));
	}

	private Taken back(Study study, RefiProfile profile) throws Exception {
		byte[] bytes = StudyInMemory.bytes(new RefiProject(profile), study);
		Schema.validate(new ProjectFile(bytes).qde(), "Project.xsd");
		return new Taken().take(Taken.write(folder, "back.qdpx", bytes));
	}

	/** Type, title and text of each memo; of one on a memo the title of that. */
	private static List<String> memos(Study study) {
		return study.memos().list().stream().map(memo -> memo.type() + " | " + memo.title() + " | " + memo.text() + (memo.target() instanceof Target on && study.memos().get(on.id()) instanceof Memo above ? " | on " + above.title() : "")).toList();
	}

	@Test
	void aTypeIsASetOfNotesThatBearsItsName() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		for (String type : List.of("theory", "منهج", "", "theory")) {
			made.add(new Memo(made.id(), null, type, "about " + type, "", Stamp.UNKNOWN, Stamp.UNKNOWN));
		}
		ProjectFile file = new ProjectFile(StudyInMemory.bytes(new RefiProject(), made.study()));
		List<String> sets = file.all("Set").stream().map(set -> set.getAttribute("name") + " " + ProjectFile.children(set).stream().map(Element::getLocalName).toList()).toList();
		assertEquals(List.of("theory [MemberNote, MemberNote]", "منهج [MemberNote]"), sets);
		assertEquals(List.of(), file.all("Description"));
		for (RefiProfile profile : RefiProfile.values()) {
			Study back = back(made.study(), profile).study;
			assertEquals(memos(made.study()), memos(back));
			assertEquals(0, back.sets().size());
		}
	}

	@Test
	void aForeignDescriptionOfANoteStaysOneBesideItsType() throws Exception {
		Taken taken = take("ATLAS.ti", String.format(NOTE, "short"));
		List<String> before = List.of(" | Title | text", " |  | short | on Title");
		assertEquals(before, memos(taken.study));
		for (RefiProfile profile : RefiProfile.values()) {
			Taken back = back(taken.study, profile);
			assertEquals(before, memos(back.study), profile.name());
			assertEquals(List.of("short"), new ProjectFile(back.export()).all("Description").stream().map(Element::getTextContent).toList());
		}
		Memo note = taken.study.memos().at(0);
		StudyInMemory made = new StudyInMemory(1, "study");
		made.add(new Memo(note.id(), null, "theory", note.title(), note.text(), Stamp.UNKNOWN, Stamp.UNKNOWN));
		made.add(taken.study.memos().at(1));
		Taken back = back(made.study(), RefiProfile.NVIVO);
		assertEquals(List.of("theory | Title | text", " |  | short | on Title"), memos(back.study));
		assertEquals(PositionReading.Unit.UTF16, back.positions().reading().unit());
	}

	@Test
	void whatEarlierVersionsWroteIsStillRead() throws Exception {
		for (String origin : List.of("Hashiya", "Hashiya (positions in UTF-16)")) {
			assertEquals(List.of("theory | Title | text"), memos(take(origin, String.format(NOTE, "theory")).study));
		}
	}

	/** Some programs keep ids, and say that they have made the file. */
	@Test
	void typesAndGroupsComeBackThroughAnotherProgram() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		made.add(new Memo(made.id(), null, "theory", "Title", "text", Stamp.UNKNOWN, Stamp.UNKNOWN));
		Taken taken = new Taken().take(Taken.write(folder, "own.qdpx", StudyInMemory.bytes(new RefiProject(), made.study())));
		byte[] other = ProjectZip.withText(taken.export(), "origin=\"Hashiya\"", "origin=\"NVivo\"");
		taken.take(Taken.write(folder, "other.qdpx", other));
		assertEquals(List.of("theory | Title | text"), memos(taken.study));
		assertEquals(0, taken.study.sets().size());
		byte[] renamed = ProjectZip.withText(other, "<Set guid=\"" + setGuid(other) + "\" name=\"theory\"", "<Set guid=\"" + setGuid(other) + "\" name=\"ideas\"");
		taken.take(Taken.write(folder, "renamed.qdpx", renamed));
		assertEquals(List.of("ideas"), taken.study.sets().list().stream().map(MemberSet::name).toList());
		ProjectFile file = new ProjectFile(taken.export());
		assertEquals(2, file.all("Set").stream().map(set -> set.getAttribute("guid")).distinct().count(), "a set that was made of the type and the type's own");
		Study back = back(taken.study, RefiProfile.STANDARD).study;
		assertEquals(List.of("theory | Title | text"), memos(back));
		assertEquals(List.of("ideas"), back.sets().list().stream().map(MemberSet::name).toList());
	}

	private static String setGuid(byte[] project) throws Exception {
		return new ProjectFile(project).all("Set").getFirst().getAttribute("guid");
	}

	@Test
	void aTypeThatWasTakenAwayIsTakenAway() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		UUID id = made.id();
		made.add(new Memo(id, null, "theory", "Title", "text", Stamp.UNKNOWN, Stamp.UNKNOWN));
		Taken taken = new Taken().take(Taken.write(folder, "own.qdpx", StudyInMemory.bytes(new RefiProject(), made.study())));
		made.elements.clear();
		made.add(new Memo(id, null, "", "Title", "text", Stamp.UNKNOWN, Stamp.UNKNOWN));
		taken.take(Taken.write(folder, "own.qdpx", StudyInMemory.bytes(new RefiProject(), made.study())));
		assertEquals(List.of(" | Title | text"), memos(taken.study));
	}

	@Test
	void namesDifferWhereAProgramNeedsItAndSetsMayBeLost() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		made.add(new Memo(made.id(), null, "Theory", "", "x", Stamp.UNKNOWN, Stamp.UNKNOWN));
		made.add(new MemberSet(made.id(), "theory", Palette.colour(0), "", List.of(), List.of(), List.of()));
		ProjectFile file = new ProjectFile(StudyInMemory.bytes(new RefiProject(RefiProfile.NVIVO), made.study()));
		assertEquals(List.of("theory", "Theory (2)"), file.all("Set").stream().map(set -> set.getAttribute("name")).toList());
		List<RefiLoss> losses = RefiLoss.of(made.study(), RefiProfile.NVIVO, MemoForm.NOTES, Progress.NONE);
		assertEquals(List.of("theory", "Theory"), losses.stream().filter(loss -> loss.kind() == Kind.SETS).findFirst().orElseThrow().examples());
		assertTrue(losses.stream().anyMatch(loss -> loss.kind() == Kind.RENAMED && loss.examples().equals(List.of("Theory → Theory (2)"))), losses.toString());
	}
}
