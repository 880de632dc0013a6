// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Locale;
import java.util.UUID;

/** An attribute of cases or documents. */
public record Variable(UUID id, String name, Type type, String description) implements Element {

	/** The types of REFI-QDA. */
	public enum Type {
		TEXT, BOOLEAN, INTEGER, DECIMAL, DATE, DATE_TIME;

		/** The name on the command line and in tables: {@code text}, {@code date-time} … */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}
}
