// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;

/**
 * What the sample is made of, as its files say. Coders, codes and documents are referred to by key (a document's is its name).
 *
 * @param coders    the first is who makes the study
 * @param documents the names of the texts in {@code <name>.txt}
 * @param codes     each after the code above it
 */
public record Recipe(List<CoderEntry> coders, List<String> documents, List<CodeEntry> codes, List<CodingEntry> codings, List<MemoEntry> memos) {

	/** A line of {@code coders.json}. */
	public record CoderEntry(String key, String name, String initials, String colour) {
	}

	/** A line of {@code codebook.json}. */
	public record CodeEntry(String key, @Nullable String parent, String name, String nameAr, String definition, String definitionAr, String inclusion, String exclusion,
			boolean codable, String colour) {

		/** The definition in both languages. */
		public String definitions() {
			return definition + "\n\n" + nameAr + ": " + definitionAr;
		}
	}

	/**
	 * A line of {@code codings.json}.
	 *
	 * @param nth which occurrence of the quote, from 1; null where it occurs once
	 * @param code the code's key, or null where there are {@code codes}
	 */
	public record CodingEntry(String document, String quote, @Nullable Integer nth, @Nullable String code, @Nullable List<String> codes, String coder,
			@Nullable String memo) {

		/** The keys of the codes, one or several. */
		public List<String> keys() {
			List<String> several = codes;
			if (several != null) {
				return several;
			}
			String one = code;
			return one == null ? List.of() : List.of(one);
		}
	}

	/**
	 * A line of {@code memos.json}.
	 *
	 * @param on {@code study}, {@code document:<name>} or {@code code:<key>}
	 */
	public record MemoEntry(String on, String title, String text) {
	}

	private static final String FOLDER = "/org/hashiya/sample/";

	/** Reads the recipe that comes with the program. */
	public static Recipe read() {
		return new Recipe(list("coders.json", CoderEntry[].class), List.of("essay-ar", "report-en", "interview"), list("codebook.json", CodeEntry[].class),
				list("codings.json", CodingEntry[].class), list("memos.json", MemoEntry[].class));
	}

	/** The bytes of a document's file. */
	public static byte[] bytes(String document) {
		return resource(document + ".txt");
	}

	private static <T> List<T> list(String file, Class<T[]> type) {
		return List.of(new Gson().fromJson(new String(resource(file), StandardCharsets.UTF_8), type));
	}

	private static byte[] resource(String name) {
		try (InputStream in = Recipe.class.getResourceAsStream(FOLDER + name)) {
			if (in == null) {
				throw new IllegalStateException("not in the bundle: " + name);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // the program's own file
		}
	}
}
