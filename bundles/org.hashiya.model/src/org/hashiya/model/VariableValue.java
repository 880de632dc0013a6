// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/**
 * A value of a variable.
 *
 * @param variable the variable's id
 * @param value    the value in the lexical form of XML Schema for the variable's type, such as {@code 2025-01-22}
 */
public record VariableValue(UUID variable, String value) {
}
