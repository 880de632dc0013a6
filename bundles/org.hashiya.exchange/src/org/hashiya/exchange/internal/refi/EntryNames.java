// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Names of entries of an archive, which each system writes in its own way, held against the paths in a project. */
final class EntryNames {

	private static final Pattern METHOD = Pattern.compile("compression method: (\\d+)");
	private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");

	private EntryNames() {
	}

	/**
	 * Opens an archive. Old programs write names in the encoding of their system and do not say so: these are read in that of the format, which has a character for each byte.
	 *
	 * @throws IOException if it cannot be read; ZipException if it is damaged or packed in an unknown way
	 */
	static ZipFile open(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile());
		} catch (ZipException | IllegalArgumentException e) {
			try {
				return new ZipFile(file.toFile(), Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
			} catch (ZipException | IllegalArgumentException second) {
				e.addSuppressed(second);
				throw e;
			}
		}
	}

	/** Why an archive is not to be read, as short as can be and in no language. */
	static String reason(Exception e) {
		String message = e.getMessage();
		Matcher method = METHOD.matcher(message == null ? "" : message);
		if (method.find()) {
			return "zip: " + switch (method.group(1)) {
			case "9" -> "Deflate64";
			case "12" -> "bzip2";
			case "14" -> "LZMA";
			case "93" -> "Zstandard";
			case "95" -> "XZ";
			case "99" -> "AES";
			default -> "method " + method.group(1);
			};
		}
		return message == null || message.isBlank() ? "zip" : "zip: " + message;
	}

	/** What a name is looked up by: its last part, in lower case, its characters composed. Names only: no text is ever normalised. */
	static String key(String path) {
		String plain = path.replace('\\', '/');
		return Normalizer.normalize(plain.substring(plain.lastIndexOf('/') + 1), Form.NFC).toLowerCase(Locale.ROOT);
	}

	/** The same name where it is written as in an address; as it is where it is not. */
	static String decoded(String key) {
		try {
			return key(URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8));
		} catch (IllegalArgumentException e) {
			return key;
		}
	}

	/** Whether it has characters that are not the same in all encodings. */
	static boolean isForeign(String key) {
		return FOREIGN.matcher(key).find();
	}

	/** What of a name is the same in all encodings. */
	static String rest(String key) {
		return FOREIGN.matcher(key).replaceAll("?");
	}
}
