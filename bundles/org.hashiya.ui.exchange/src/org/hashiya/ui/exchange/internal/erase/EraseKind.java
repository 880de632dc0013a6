// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

/** What kind of thing is erased. */
public enum EraseKind {
	DOCUMENT, MEMO, PASSAGE, NAME
}
