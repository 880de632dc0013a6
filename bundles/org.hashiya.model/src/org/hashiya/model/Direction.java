// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/** The base direction of a text or paragraph. */
public enum Direction {
	LEFT_TO_RIGHT, RIGHT_TO_LEFT
}
