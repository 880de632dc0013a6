// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/** An attribute of cases or documents. */
public record Variable(UUID id, String name, Type type, String description) implements Element {

	/** The types of REFI-QDA. */
	public enum Type {
		TEXT, BOOLEAN, INTEGER, DECIMAL, DATE, DATE_TIME
	}
}
