// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** A study with a person in it who is to be erased: in texts, names, originals, memos, codings, in the trash and in two journals. */
abstract class ErasureStage {

	static final Charset ARABIC = Charset.forName("windows-1256");
	static final String SECRET = "سرُّ ليلى الدفين";
	static final String TEXT = "🙂 قالت ليلى: " + SECRET + "، وذهبت.\nوليلى لم تعد؛ كتبت لليلى رسالة إلى Layla.";
	static final String OTHER = "نص آخر لا يقول شيئًا.";

	final Path folder;
	final Path temporary;

	ErasureStage(Path temporary) {
		this.temporary = temporary;
		folder = temporary.resolve("s");
	}

	/** Two documents in one bulky import, with originals; edited, coded, memos; one that is in the trash; two writers. */
	Document make() throws Exception {
		Document first;
		try (OpenStudy open = OpenStudy.create(folder, "دراسة", "coder")) {
			first = document(open, "مقابلة ليلى", TEXT, TEXT.replace("🙂 ", "").replace("َ", "").getBytes(ARABIC));
			List<Document> all = new ArrayList<>(List.of(first));
			for (int i = 0; i < 40; i++) { // so that the act goes to a blob
				all.add(document(open, "other " + i, OTHER + i, (OTHER + i).getBytes(StandardCharsets.UTF_16LE)));
			}
			open.perform(StudyActs.addDocuments(open.study(), all));
			open.perform(CodebookActs.create(open.study(), null, "Code", null, "", open.author()));
			code(open, first, SECRET);
			code(open, first, "وذهبت");
			code(open, first, "لم تعد");
			code(open, all.get(1), "آخر");
			open.perform(MemoActs.write(open.study(), new Target(ElementKind.DOCUMENT, first.id()), "note", "she is hidden at the mill", open.author()));
			open.perform(MemoActs.write(open.study(), null, "free", "Layla said: قالت ليلى: " + SECRET, open.author()));
			String edited = TEXT + " نهاية";
			open.addText(edited);
			open.perform(org.hashiya.merge.CarryOver.editing(open.study(), open.study().document(first.id()), edited).act(null, open.author()));
		}
		try (OpenStudy second = OpenStudy.open(folder, Progress.NONE)) {
			second.perform(StudyActs.addCoder(second.study(), "سلمى", RandomActs.id(77)));
			second.actAs(RandomActs.id(77));
			code(second, second.study().document(first.id()), "رسالة");
			second.perform(StudyActs.setGroup(second.study().document(first.id()), "group", second.author()));
		}
		return first;
	}

	static Document document(OpenStudy open, String name, String string, byte[] original) throws StudyProblem {
		DocumentText text = open.addText(string);
		open.addOriginal(DocumentText.hash(original), original);
		return new Document(open.author().newId(), name, name, "group ".repeat(300), text.hash(), text.positions().codePointLength(), string.length(), 3, 1, "ar", null, new TreeMap<>(),
				Document.State.UNCODED, List.of(), open.author().stamp(), open.author().stamp(), new Original(name, "bin", DocumentText.hash(original), null, false, "lf"));
	}

	static void code(OpenStudy open, Document document, String words) throws StudyProblem {
		int start = open.study().text(document, Progress.NONE).string().indexOf(words);
		Code code = open.study().codebook().list().getFirst();
		open.perform(CodingActs.apply(open.study(), open.study().document(document.id()), List.of(new Extent(start, start + words.length())), code, null, open.author()).orElseThrow());
	}

	List<String> holding(String... words) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.toList()) {
				String bytes = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
				for (String word : words) {
					for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, ARABIC)) {
						if (charset.newEncoder().canEncode(word) && bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)) || file.getFileName().toString().contains(word)) {
							found.add(folder.relativize(file) + ": " + word + " " + charset);
						}
					}
				}
			}
		}
		return found;
	}

	void assertClean() throws StudyProblem {
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}
}
