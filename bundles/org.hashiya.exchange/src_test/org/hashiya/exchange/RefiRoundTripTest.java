// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.internal.ForeignParts;
import org.hashiya.exchange.internal.refi.DescriptionMemos;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** What leaves as a project comes back as it was. */
class RefiRoundTripTest {

	private static final Pattern GUID = Pattern.compile("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}");
	private static final UUID STUDY = new UUID(1, 2);

	@TempDir
	@Nullable
	Path folder;

	@Test
	void studyToProjectToStudyIsTheIdentity() throws StudyProblem, IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("study to project to study: -Dhashiya.seed=" + seed);
		for (int i = 0; i < 150; i++) {
			Study study = SoundStudy.of(seed + i);
			Path file = Taken.write(folder(), i + ".qdpx", StudyInMemory.bytes(new RefiProject(), study));
			Taken taken = new Taken().take(file);
			assertSame(study, taken.study, "seed " + (seed + i));
			assertEquals(List.of(), taken.report().lines(Outcome.MENDED), "seed " + (seed + i));
			assertEquals(List.of(), taken.report().lines(Outcome.DROPPED), "seed " + (seed + i));
			assertEquals(List.of(), taken.report().lines(Outcome.NOT_KEPT), "seed " + (seed + i));
			Study before = taken.study;
			taken.take(file);
			assertTrue(before.holdsSameAs(taken.study, Progress.NONE), "a second import changes nothing, seed " + (seed + i));
		}
	}

	/** With all that a study keeps and does not show. */
	@Test
	void whatCameFromAnotherProgramIsTheSameInAStudyThatItIsExportedTo() throws StudyProblem, IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("foreign project to study to project to study: -Dhashiya.seed=" + seed);
		int kept = 0;
		for (int i = 0; i < 150; i++) {
			Study study = new Taken().take(Taken.write(folder(), "foreign.qdpx", new RandomProject(seed + i).bytes()), PositionReading.STANDARD).study;
			Taken back = new Taken().take(Taken.write(folder(), "own.qdpx", StudyInMemory.bytes(new RefiProject(), study)));
			assertSame(study, back.study, "seed " + (seed + i));
			Map<UUID, String> parts = parts(study);
			kept += parts.size();
			Map<UUID, String> found = parts(back.study);
			parts.entrySet().removeIf(entry -> found.remove(entry.getKey(), entry.getValue()));
			assertEquals(parts, found, "seed " + (seed + i)); // what differs only
		}
		assertTrue(kept > 150, "there is something to keep");
	}

	/** All but what it remembers of the project itself, which is of another program now. */
	private static Map<UUID, String> parts(Study study) throws StudyProblem, IOException {
		Map<UUID, String> parts = new TreeMap<>();
		for (ForeignPart part : study.foreignParts().list()) {
			if (!part.mediaType().equals(ForeignParts.BASE)) {
				parts.put(part.id(), part.mediaType() + " " + new String(study.open(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	@Test
	void aProjectWhoseIdsAreAllNewDoublesNothing() throws StudyProblem, IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("projects with new ids: -Dhashiya.seed=" + seed);
		for (int i = 0; i < 100; i++) {
			byte[] first = withNewIds(StudyInMemory.bytes(new RefiProject(), SoundStudy.of(seed + i)));
			Taken taken = new Taken().take(Taken.write(folder(), "first.qdpx", first));
			List<Integer> before = sizes(taken.study);
			taken.take(Taken.write(folder(), "again.qdpx", withNewIds(first)));
			assertEquals(before, sizes(taken.study), "coders, codes, variables, cases, documents, memos, relations, sets, passages, codings, memos of passages; seed " + (seed + i) + ", " + taken.report().lines(Outcome.IMPORTED));
		}
	}

	/** As ATLAS.ti exports a project a second time; of another program, since ids of ours say what belongs together. */
	private static byte[] withNewIds(byte[] project) throws IOException {
		ProjectZip zip = new ProjectZip(false);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(project))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] bytes = in.readAllBytes();
				zip.add(renamed(entry.getName()), entry.getName().endsWith(".qde") ? renamed(new String(bytes, StandardCharsets.UTF_8)).replace("origin=\"Hashiya\"", "origin=\"Some 1\"").getBytes(StandardCharsets.UTF_8) : bytes);
			}
		}
		return zip.bytes();
	}

	private static String renamed(String text) {
		return GUID.matcher(text).replaceAll(found -> UUID.nameUUIDFromBytes(("again " + found.group()).getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT));
	}

	private static List<Integer> sizes(Study study) throws StudyProblem {
		int passages = 0;
		int codings = 0;
		int memosOfPassages = 0;
		for (Document document : study.documents().list()) {
			for (Passage passage : study.passages(document, Progress.NONE).list()) {
				passages++;
				codings += passage.codings().size();
				memosOfPassages += passage.memos().size();
			}
		}
		return List.of(study.coders().size(), study.codebook().size(), study.variables().size(), study.cases().size(), study.documents().size(), study.memos().size(), study.relations().size(),
				(int) study.sets().list().stream().filter(set -> !set.name().startsWith("group/")).count(), // a group has an id by its name
				passages, codings, memosOfPassages);
	}

	@Test
	void anyStudyThatCanExistComesBackWhole() throws StudyProblem, IOException, SAXException, ParserConfigurationException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("any study to project to study to project: -Dhashiya.seed=" + seed);
		for (int i = 0; i < 200; i++) {
			byte[] first = StudyInMemory.bytes(new RefiProject(), RandomStudy.of(seed + i));
			Taken taken = new Taken().take(Taken.write(folder(), i + ".qdpx", first));
			ProjectFile before = new ProjectFile(first);
			ProjectFile after = new ProjectFile(taken.export());
			after.checkReferences();
			for (String element : List.of("User", "Code", "Variable", "Case", "TextSource", "PlainTextSelection", "Coding", "Note", "Link", "Set")) {
				Set<String> lost = guids(before, element);
				lost.removeAll(guids(after, element));
				assertEquals(Set.of(), lost, element + ", seed " + (seed + i));
			}
			assertEquals(quotes(before), quotes(after), "seed " + (seed + i));
		}
	}

	private static Set<String> guids(ProjectFile project, String element) {
		Set<String> guids = new TreeSet<>();
		project.all(element).forEach(each -> guids.add(each.getAttribute("guid")));
		return guids;
	}

	/** What each selection covers, without line ends: one may have cut a line end of two characters. */
	private static Map<String, String> quotes(ProjectFile project) {
		Map<String, String> quotes = new TreeMap<>();
		project.all("PlainTextSelection").stream().filter(selection -> selection.getParentNode().getNodeName().equals("TextSource"))
				.forEach(selection -> quotes.put(selection.getAttribute("guid"), project.quote(selection).replaceAll("[\r\n]", "")));
		return quotes;
	}

	private Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException();
		}
		return made;
	}

	private static void assertSame(Study study, Study back, String seed) throws StudyProblem {
		assertEquals(study.info().description(), back.info().description(), seed);
		assertEquals(study.coders().list(), back.coders().list(), seed);
		assertEquals(study.codebook().list(), back.codebook().list(), seed);
		assertEquals(study.variables().list(), back.variables().list(), seed);
		assertEquals(study.documents().list().stream().map(RefiRoundTripTest::exchanged).toList(), back.documents().list().stream().map(RefiRoundTripTest::exchanged).toList(), seed);
		for (Document document : study.documents().list()) {
			DocumentText text = study.text(document, Progress.NONE);
			assertEquals(text.string(), back.text(back.document(document.id()), Progress.NONE).string(), seed);
			assertEquals(passages(study, document), passages(back, document), seed);
		}
		assertEquals(memos(study), memos(back), seed);
		assertEquals(study.sets().list(), back.sets().list(), seed);
		assertEquals(study.cases().list(), back.cases().list(), seed);
		List<Relation> relations = study.relations().list();
		assertEquals(relations, back.relations().list(), seed);
	}

	/** With all memos on them, also those that name the passage and are not named by it: what a link of another program says. */
	private static List<Passage> passages(Study study, Document document) throws StudyProblem {
		List<Passage> passages = new ArrayList<>();
		for (Passage passage : study.passages(document, Progress.NONE).list()) {
			Set<UUID> memos = new LinkedHashSet<>(passage.memos());
			study.memos().list().stream().filter(memo -> memo.target() instanceof Target on && on.id().equals(passage.id())).map(Memo::id).forEach(memos::add);
			UUID description = DescriptionMemos.id(passage.id());
			if (memos.remove(description)) {
				memos.add(description); // it has no place among the others
			}
			passages.add(passage.withMemos(List.copyOf(memos)));
		}
		return passages;
	}

	/** Notes in their order; descriptions, which have none, by their ids. */
	private static List<Memo> memos(Study study) {
		List<Memo> memos = new ArrayList<>();
		List<Memo> descriptions = new ArrayList<>();
		study.memos().list().forEach(memo -> (memo.target() instanceof Target on && memo.id().equals(DescriptionMemos.id(on.id())) ? descriptions : memos).add(onStudy(memo)));
		descriptions.sort(Comparator.comparing(Memo::id));
		memos.addAll(descriptions);
		return memos;
	}

	/** The study has no id in a project: memos on it are on the study that takes them. */
	private static Memo onStudy(Memo memo) {
		Target target = memo.target();
		return target == null || target.kind() != ElementKind.STUDY ? memo
				: new Memo(memo.id(), new Target(ElementKind.STUDY, STUDY), memo.type(), memo.title(), memo.text(), memo.created(), memo.modified());
	}

	/** What a project says of a document. */
	private static Document exchanged(Document document) {
		return new Document(document.id(), document.name(), "", document.group(), document.textHash(), document.codePoints(), document.utf16(), 0, 0, "", null, new TreeMap<>(),
				Document.State.DONE, document.values(), document.created(), document.modified(), null);
	}
}
