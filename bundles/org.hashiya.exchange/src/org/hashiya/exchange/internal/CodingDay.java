// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.time.Instant;

import org.hashiya.model.Coding;

/** Who coded something, and when: for the reference below a quotation. */
public final class CodingDay {

	private static final int DAY = 10;

	private CodingDay() {
	}

	/** A coder's name with the day of a coding behind it, as {@code 2026-05-01}; the name alone where it is not known, or of no year that has four digits. */
	public static String after(String coder, Coding coding) {
		Instant created = coding.created();
		String time = created == null ? "" : created.toString();
		return time.length() < DAY || time.startsWith("-") || time.startsWith("+") ? coder : coder + ' ' + time.substring(0, DAY);
	}
}
