// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/** The text of a document with its hash and its positions. Line ends are line feeds; it holds no half surrogate pairs. */
public final class DocumentText {

	private final String string;
	private final String hash;
	private volatile @Nullable Positions positions;

	/** A text whose hash is not known yet; hashing takes time in proportion to its length. */
	public DocumentText(String string) {
		this(string, hash(string));
	}

	/** A text whose hash is known to be right. */
	public DocumentText(String string, String hash) {
		this.string = string;
		this.hash = hash;
	}

	public String string() {
		return string;
	}

	/** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
	public String hash() {
		return hash;
	}

	/** Converts positions of this text; made once, when first asked for. */
	public Positions positions() {
		Positions known = positions;
		if (known == null) {
			known = Positions.of(string);
			positions = known;
		}
		return known;
	}

	/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
	public static String hash(String text) {
		return hash(text.getBytes(StandardCharsets.UTF_8));
	}

	/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
	public static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}
}
