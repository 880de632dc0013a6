// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Progress;
import org.hashiya.model.Query;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Erased.Look;
import org.hashiya.store.internal.ErasurePlan.What;
import org.hashiya.text.Folding;
import org.hashiya.text.FoldingRules;
import org.hashiya.text.TextRange;
import org.hashiya.text.Words;

/** Where what is erased may still be said by something that an erasure leaves alone. */
final class Quoting {

	/** So many words in a row are no chance. */
	private static final int IN_A_ROW = 4;
	private static final Folding FOLDING = new Folding(FoldingRules.LOOSE);

	private Quoting() {
	}

	/**
	 * The memos that stay and quote a document that goes, or name it; and what imports have left that is kept unread.
	 *
	 * @param study before the erasure
	 * @throws StudyProblem if the document's text cannot be read
	 */
	static Map<UUID, Look> elements(Study study, ErasurePlan plan) throws StudyProblem {
		Map<UUID, Look> found = new LinkedHashMap<>();
		if (plan.what() != What.MEMO) { // nobody here can read what they say
			study.foreignParts().list().forEach(part -> found.put(part.id(), new Look(ElementWriter.word(ElementKind.FOREIGN_PART), part.id(), part.mediaType())));
		}
		Document document = plan.what() == What.DOCUMENT ? study.documents().get(plan.id()) : null;
		if (document != null) {
			String text = words(study.text(document, Progress.NONE).string());
			for (Memo memo : study.memos().list()) {
				boolean goes = plan.memos() && ErasureActs.isOn(memo.target(), document.id());
				if (!goes && (memo.title() + '\n' + memo.text()).contains(document.name()) || !goes && quotes(memo.text(), text)) {
					found.put(memo.id(), new Look(ElementWriter.word(ElementKind.MEMO), memo.id(), Elements.title(memo)));
				}
			}
			for (Query query : study.queries().list()) {
				boolean goes = query.names().stream().anyMatch(name -> name.kind() == ElementKind.DOCUMENT && name.id().equals(document.id()));
				if (!goes && (query.name() + '\n' + query.text()).contains(document.name())) { // it may mean something else
					found.put(query.id(), new Look(ElementWriter.word(ElementKind.QUERY), query.id(), Elements.title(query)));
				}
			}
		}
		return found;
	}

	private static boolean quotes(String memo, String text) {
		String[] words = words(memo).strip().split(" ");
		for (int i = 0; i + IN_A_ROW <= words.length; i++) {
			if (text.contains(' ' + String.join(" ", List.of(words).subList(i, i + IN_A_ROW)) + ' ')) {
				return true;
			}
		}
		return false;
	}

	private static String words(String text) {
		StringBuilder made = new StringBuilder(" ");
		Words.forEach(text, (TextRange word) -> made.append(FOLDING.folded(word.in(text))).append(' '));
		return made.toString();
	}

	/**
	 * The files of the folder that still hold the words, in UTF-8, UTF-16 or windows-1256. What git keeps is packed and not looked at.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	static List<String> files(StudyFolder folder, ErasurePlan plan) throws StudyProblem {
		List<String> found = new ArrayList<>();
		if (plan.words().isEmpty()) {
			return found;
		}
		List<byte[]> needles = new ArrayList<>();
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1256"))) {
			if (charset.newEncoder().canEncode(plan.words())) {
				needles.add(plan.words().getBytes(charset));
			}
		}
		Doomed doomed = new Doomed(plan);
		for (Path file : Purge.list(folder.root(), Integer.MAX_VALUE)) {
			Path name = folder.root().relativize(file);
			try {
				byte[] bytes = name.startsWith(".git") ? new byte[0] : Files.readAllBytes(file);
				if (needles.stream().anyMatch(needle -> isIn(bytes, needle)) || doomed.text(new String(bytes, StandardCharsets.UTF_8))) {
					found.add(name.toString().replace('\\', '/'));
				}
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
			}
		}
		return found;
	}

	private static boolean isIn(byte[] bytes, byte[] needle) {
		for (int start = 0; start + needle.length <= bytes.length; start++) {
			int at = 0;
			while (at < needle.length && bytes[start + at] == needle[at]) {
				at++;
			}
			if (at == needle.length) {
				return true;
			}
		}
		return false;
	}
}
