// SPDX-License-Identifier: EPL-2.0
/** Unicode and Arabic: direction, paragraphs, words, sentences, folding with positions mapped back, and finding a passage again. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD, DefaultLocation.RECORD_COMPONENT })
package org.hashiya.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
