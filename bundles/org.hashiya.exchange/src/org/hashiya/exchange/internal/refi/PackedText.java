// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Documents that are archives with their text in one entry of XML: those of Word and OpenDocument. What the entry unpacks to is bounded ({@link BoundedStream}). */
final class PackedText {

	/** Takes the text out of the XML. */
	@FunctionalInterface
	interface Taking {

		/** @param xml stands on the root element; read to its end */
		void take(XmlIn xml, StringBuilder text) throws StudyProblem;
	}

	private PackedText() {
	}

	/**
	 * @param name   what the entry is called
	 * @param format for problems
	 * @param file   where the bytes come from, for problems
	 * @throws StudyProblem MALFORMED if there is no such archive or entry, TOO_LARGE
	 */
	static String of(byte[] bytes, Predicate<String> name, Taking taking, String format, Path file) throws StudyProblem {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (name.test(entry.getName())) {
					StringBuilder text = new StringBuilder();
					try (XmlIn xml = new XmlIn(new BoundedStream(zip, bytes.length, Integer.MAX_VALUE), file)) {
						xml.root();
						taking.take(xml, text);
					}
					return text.toString();
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, format);
		}
		throw new StudyProblem(Kind.MALFORMED, file, null, format);
	}
}
