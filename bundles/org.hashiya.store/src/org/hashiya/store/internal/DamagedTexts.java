// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyRepair.What;
import org.hashiya.text.TextMeasure;

/** Finds the text of each document of a damaged study, and makes the two say the same. */
final class DamagedTexts implements JournalTexts {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final StudyFolder folder;
	private final Texts texts;
	private final RepairLog log;
	private final Map<UUID, DocumentText> found = new HashMap<>();
	private final Map<String, DocumentText> byHash = new HashMap<>();
	private final Map<Path, String> restored = new HashMap<>();
	private final Set<UUID> followed = new HashSet<>();
	private boolean searched;

	DamagedTexts(StudyFolder folder, Texts texts, RepairLog log) {
		this.folder = folder;
		this.texts = texts;
		this.log = log;
	}

	/** The text of a document, after {@link #read}; null where there is none. */
	@Nullable
	String of(UUID document) {
		DocumentText text = found.get(document);
		return text == null ? null : text.string();
	}

	@Override
	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		DocumentText text = byHash.get(hash);
		if (text != null) {
			return text;
		}
		try {
			return texts.text(hash, progress);
		} catch (StudyProblem unknown) {
			search();
			return texts.text(hash, progress);
		}
	}

	@Override
	public void add(TextDifference difference) {
		texts.add(difference);
	}

	@Override
	public DocumentText hold(String string) {
		return texts.hold(string);
	}

	/** Where documents are lost, nobody says which text lies in which file. */
	private void search() {
		if (searched) {
			return;
		}
		searched = true;
		for (Path place : List.of(folder.root().resolve("documents"), folder.root().resolve("trash").resolve("documents"))) {
			try (Stream<Path> files = Files.list(place)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					texts.place(DocumentText.hash(Files.readAllBytes(file)), file);
				}
			} catch (IOException e) {
				continue; // there are none, or they are not ours to read
			}
		}
	}

	private void found(Document document, String string, String hash) {
		DocumentText text = new DocumentText(string, hash);
		found.put(document.id(), text);
		byHash.put(hash, text);
	}

	/** Whether something else has changed the text of this document. */
	boolean isFollowed(UUID document) {
		return followed.contains(document);
	}

	/** Files of texts that are to be written, with what they shall hold. */
	Map<Path, String> restored() {
		return restored;
	}

	/** Reads the texts of all documents that it has not read yet, and corrects what these say of them. */
	void read(Draft draft, Progress progress) {
		List<Element> documents = draft.list(ElementKind.DOCUMENT);
		for (int i = 0; i < documents.size(); i++) {
			progress.check();
			Document document = (Document) documents.get(i);
			if (!found.containsKey(document.id())) {
				documents.set(i, read(document));
			}
		}
	}

	private Document read(Document document) {
		Path file = folder.text(document);
		texts.place(document.textHash(), file);
		String inFile = decode(file);
		if (inFile != null && DocumentText.hash(inFile).equals(document.textHash())) {
			return measured(document, inFile);
		}
		String known = known(document, inFile);
		if (known != null) {
			log.fix(What.TEXT_RESTORED, file, null, document.name());
			restored.put(file, known);
			return measured(document, known);
		}
		if (inFile != null) {
			log.fix(What.TEXT_FOLLOWED, folder.list(ElementKind.DOCUMENT), document.name(), document.name());
			found(document, inFile, DocumentText.hash(inFile));
			followed.add(document.id());
			TextMeasure measure = TextMeasure.of(inFile);
			return document.withText(DocumentText.hash(inFile), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), document.paragraphDirections(),
					document.modified());
		}
		log.left(Files.exists(file) ? Kind.NOT_TEXT : Kind.FILE_MISSING, file, null, file.getFileName());
		return document;
	}

	/** The text as the document has it, from the blobs or from a file in which only the line ends were changed. */
	private @Nullable String known(Document document, @Nullable String inFile) {
		if (inFile != null) {
			String plain = inFile.replace("\r\n", "\n");
			plain = plain.startsWith(BYTE_ORDER_MARK) ? plain.substring(1) : plain;
			if (DocumentText.hash(plain).equals(document.textHash())) {
				return plain;
			}
		}
		try {
			return text(document.textHash(), Progress.NONE).string();
		} catch (StudyProblem e) {
			return null; // nobody has it
		}
	}

	private Document measured(Document document, String text) {
		found(document, text, document.textHash());
		TextMeasure measure = TextMeasure.of(text);
		if (document.codePoints() == measure.codePoints() && document.utf16() == measure.utf16()) {
			return document;
		}
		Path list = folder.list(ElementKind.DOCUMENT);
		if (document.codePoints() != measure.codePoints()) {
			log.fix(What.CORRECTED, list, document.name(), "codePoints", document.codePoints(), measure.codePoints());
		}
		if (document.utf16() != measure.utf16()) {
			log.fix(What.CORRECTED, list, document.name(), "utf16", document.utf16(), measure.utf16());
		}
		return document.withText(document.textHash(), measure.codePoints(), measure.utf16(), document.words(), document.paragraphs(), document.paragraphDirections(),
				document.modified());
	}

	private static @Nullable String decode(Path file) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			return null; // no text any more
		} catch (IOException e) {
			return null; // not there, or not ours to read: the blobs may have it
		}
	}
}
