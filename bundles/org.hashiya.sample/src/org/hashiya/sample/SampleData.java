// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.google.gson.Gson;

import org.eclipse.jdt.annotation.Nullable;

/** The sample's texts and its recipe, as they lie beside this class. */
final class SampleData {

	static final List<String> DOCUMENTS = List.of("essay-ar", "report-en", "interview");

	record CoderData(String key, String name, String initials, String colour) {
	}

	record CodeData(String key, @Nullable String parent, String name, String nameAr, String definition, String definitionAr, String inclusion, String exclusion,
			boolean codable, String colour) {
	}

	/** Either one code or several. */
	record CodingData(String document, String quote, int nth, @Nullable String code, @Nullable List<String> codes, String coder, @Nullable String memo) {
	}

	record MemoData(String on, String title, String text) {
	}

	private SampleData() {
	}

	static List<CoderData> coders() {
		return List.of(read("coders.json", CoderData[].class));
	}

	static List<CodeData> codes() {
		return List.of(read("codebook.json", CodeData[].class));
	}

	static List<CodingData> codings() {
		return List.of(read("codings.json", CodingData[].class));
	}

	static List<MemoData> memos() {
		return List.of(read("memos.json", MemoData[].class));
	}

	/** The bytes of a document's file. */
	static byte[] text(String document) {
		return bytes(document + ".txt");
	}

	private static <T> T read(String name, Class<T> type) {
		return new Gson().fromJson(new String(bytes(name), StandardCharsets.UTF_8), type);
	}

	private static byte[] bytes(String name) {
		try (InputStream in = Objects.requireNonNull(SampleData.class.getResourceAsStream(name), name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e); // it lies in the same archive as this class
		}
	}
}
