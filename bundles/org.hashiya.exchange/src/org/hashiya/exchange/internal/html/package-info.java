// SPDX-License-Identifier: EPL-2.0
/** Pages for people: self-contained HTML, right in both directions, printable. What they say is in {@code words*.properties}, since a page is the same whoever asked for it. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.exchange.internal.html;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
