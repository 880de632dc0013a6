// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.DecodedText;
import org.hashiya.text.TextDecoder;

/** Imports plain text, and Markdown as its source: what is coded is what the author typed. */
public final class TextImporter implements DocumentImporter {

	private static final List<String> EXTENSIONS = List.of("txt", "text", "md", "markdown");

	private final TextDecoder decoder;

	/** @param decoder makes text of the bytes, and knows how many are accepted */
	public TextImporter(TextDecoder decoder) {
		this.decoder = decoder;
	}

	@Override
	public List<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public ImportedDocument read(Path file, Progress progress) throws StudyProblem {
		progress.check();
		byte[] bytes = decoder.bytes(file);
		progress.begin(bytes.length);
		progress.check();
		DecodedText decoded = decoder.decode(bytes, file);
		progress.check();
		ImportedDocument document = ImportedDocument.of(file, bytes, decoded);
		progress.worked(bytes.length);
		return document;
	}
}
